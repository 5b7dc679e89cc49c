<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" autoRefreshTime="0" simplifyDrawingTol="1" hasScaleBasedVisibilityFlag="0" autoRefreshMode="Disabled" simplifyLocal="1" minScale="100000000" simplifyMaxScale="1" labelsEnabled="1" maxScale="0" simplifyDrawingHints="1" simplifyAlgorithm="0">
 <renderer-v2 forceraster="0" attr="kind" referencescale="-1" type="categorizedSymbol" symbollevels="0" enableorderby="0">
  <categories>
   <category value="park" symbol="0" type="string" label="park" uuid="{00000001-0000-4000-8000-000000000000}" render="true" />
   <category value="forest" symbol="1" type="string" label="forest" uuid="{00000002-0000-4000-8000-000000000000}" render="true" />
   <category value="meadow" symbol="2" type="string" label="meadow" uuid="{00000003-0000-4000-8000-000000000000}" render="true" />
   <category value="playground" symbol="3" type="string" label="playground" uuid="{00000004-0000-4000-8000-000000000000}" render="true" />
   <category value="sports" symbol="4" type="string" label="sports" uuid="{00000005-0000-4000-8000-000000000000}" render="true" />
   <category value="allotments" symbol="5" type="string" label="allotments" uuid="{00000006-0000-4000-8000-000000000000}" render="true" />
   <category value="cemetery" symbol="6" type="string" label="cemetery" uuid="{00000007-0000-4000-8000-000000000000}" render="true" />
   <category value="reserve" symbol="7" type="string" label="reserve" uuid="{00000008-0000-4000-8000-000000000000}" render="true" />
   <category value="other" symbol="8" type="string" label="other" uuid="{00000009-0000-4000-8000-000000000000}" render="true" />
  </categories>
  <symbols>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="0" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{0000000a-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="205,229,185,255,rgb:0.80392156862745101,0.89803921568627454,0.72549019607843135,1" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="163,198,135,255,rgb:0.63921568627450975,0.77647058823529413,0.52941176470588236,1" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.12" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="1" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{0000000b-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="185,214,166,255,rgb:0.72549019607843135,0.83921568627450982,0.65098039215686276,1" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="156,192,133,255,rgb:0.61176470588235299,0.75294117647058822,0.52156862745098043,1" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.1" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer enabled="1" locked="0" id="{0000000c-0000-4000-8000-000000000000}" class="PointPatternFill" pass="0">
     <Option type="Map">
      <Option value="0" type="double" name="angle" />
      <Option value="shape" type="QString" name="clip_mode" />
      <Option value="feature" type="QString" name="coordinate_reference" />
      <Option value="1.7" type="QString" name="displacement_x" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="displacement_x_map_unit_scale" />
      <Option value="MM" type="QString" name="displacement_x_unit" />
      <Option value="0" type="QString" name="displacement_y" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="displacement_y_map_unit_scale" />
      <Option value="MM" type="QString" name="displacement_y_unit" />
      <Option value="3.4" type="QString" name="distance_x" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="distance_x_map_unit_scale" />
      <Option value="MM" type="QString" name="distance_x_unit" />
      <Option value="3.4" type="QString" name="distance_y" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="distance_y_map_unit_scale" />
      <Option value="MM" type="QString" name="distance_y_unit" />
      <Option value="0" type="QString" name="offset_x" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_x_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_x_unit" />
      <Option value="0" type="QString" name="offset_y" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_y_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_y_unit" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="0" type="QString" name="random_deviation_x" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="random_deviation_x_map_unit_scale" />
      <Option value="MM" type="QString" name="random_deviation_x_unit" />
      <Option value="0" type="QString" name="random_deviation_y" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="random_deviation_y_map_unit_scale" />
      <Option value="MM" type="QString" name="random_deviation_y_unit" />
      <Option value="0" type="QString" name="seed" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
     <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="marker" name="@1@1" force_rhr="0" alpha="1">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
      <layer enabled="1" locked="0" id="{0000000d-0000-4000-8000-000000000000}" class="SimpleMarker" pass="0">
       <Option type="Map">
        <Option value="0" type="QString" name="angle" />
        <Option value="square" type="QString" name="cap_style" />
        <Option value="167,201,146,255,rgb:0.65490196078431373,0.78823529411764703,0.5725490196078431,1" type="QString" name="color" />
        <Option value="1" type="QString" name="horizontal_anchor_point" />
        <Option value="bevel" type="QString" name="joinstyle" />
        <Option value="circle" type="QString" name="name" />
        <Option value="0,0" type="QString" name="offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
        <Option value="MM" type="QString" name="offset_unit" />
        <Option value="167,201,146,255,rgb:0.65490196078431373,0.78823529411764703,0.5725490196078431,1" type="QString" name="outline_color" />
        <Option value="no" type="QString" name="outline_style" />
        <Option value="0.15" type="QString" name="outline_width" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
        <Option value="MM" type="QString" name="outline_width_unit" />
        <Option value="diameter" type="QString" name="scale_method" />
        <Option value="0.7" type="QString" name="size" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
        <Option value="MM" type="QString" name="size_unit" />
        <Option value="1" type="QString" name="vertical_anchor_point" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" type="QString" name="name" />
         <Option name="properties" />
         <Option value="collection" type="QString" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="2" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{0000000e-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="226,236,202,255,rgb:0.88627450980392153,0.92549019607843142,0.792156862745098,1" type="QString" name="color" />
      <Option value="bevel" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" type="QString" name="outline_color" />
      <Option value="no" type="QString" name="outline_style" />
      <Option value="0.26" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="3" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{0000000f-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="220,235,176,255,rgb:0.86274509803921573,0.92156862745098034,0.69019607843137254,1" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="168,191,94,255,rgb:0.6588235294117647,0.74901960784313726,0.36862745098039218,1" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.15" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="4" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{00000010-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="198,227,207,255,rgb:0.77647058823529413,0.8901960784313725,0.81176470588235294,1" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="143,192,160,255,rgb:0.5607843137254902,0.75294117647058822,0.62745098039215685,1" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.15" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="5" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{00000011-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="221,232,194,255,rgb:0.8666666666666667,0.90980392156862744,0.76078431372549016,1" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="180,198,141,255,rgb:0.70588235294117652,0.77647058823529413,0.55294117647058827,1" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.12" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer enabled="1" locked="0" id="{00000012-0000-4000-8000-000000000000}" class="LinePatternFill" pass="0">
     <Option type="Map">
      <Option value="90" type="QString" name="angle" />
      <Option value="during_render" type="QString" name="clip_mode" />
      <Option value="" type="QString" name="color" />
      <Option value="feature" type="QString" name="coordinate_reference" />
      <Option value="1.6" type="QString" name="distance" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="distance_map_unit_scale" />
      <Option value="MM" type="QString" name="distance_unit" />
      <Option value="0" type="QString" name="line_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="line_width_map_unit_scale" />
      <Option value="MM" type="QString" name="line_width_unit" />
      <Option value="0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
     <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="line" name="@5@1" force_rhr="0" alpha="1">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
      <layer enabled="1" locked="0" id="{00000013-0000-4000-8000-000000000000}" class="SimpleLine" pass="0">
       <Option type="Map">
        <Option value="0" type="QString" name="align_dash_pattern" />
        <Option value="flat" type="QString" name="capstyle" />
        <Option value="5;2" type="QString" name="customdash" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
        <Option value="MM" type="QString" name="customdash_unit" />
        <Option value="0" type="QString" name="dash_pattern_offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
        <Option value="MM" type="QString" name="dash_pattern_offset_unit" />
        <Option value="0" type="QString" name="draw_inside_polygon" />
        <Option value="round" type="QString" name="joinstyle" />
        <Option value="195,212,160,255,rgb:0.76470588235294112,0.83137254901960789,0.62745098039215685,1" type="QString" name="line_color" />
        <Option value="solid" type="QString" name="line_style" />
        <Option value="0.1" type="QString" name="line_width" />
        <Option value="MM" type="QString" name="line_width_unit" />
        <Option value="0" type="QString" name="offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
        <Option value="MM" type="QString" name="offset_unit" />
        <Option value="0" type="QString" name="ring_filter" />
        <Option value="0" type="QString" name="trim_distance_end" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
        <Option value="MM" type="QString" name="trim_distance_end_unit" />
        <Option value="0" type="QString" name="trim_distance_start" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
        <Option value="MM" type="QString" name="trim_distance_start_unit" />
        <Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
        <Option value="0" type="QString" name="use_custom_dash" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" type="QString" name="name" />
         <Option name="properties" />
         <Option value="collection" type="QString" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer enabled="1" locked="0" id="{00000014-0000-4000-8000-000000000000}" class="LinePatternFill" pass="0">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="during_render" type="QString" name="clip_mode" />
      <Option value="" type="QString" name="color" />
      <Option value="feature" type="QString" name="coordinate_reference" />
      <Option value="1.6" type="QString" name="distance" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="distance_map_unit_scale" />
      <Option value="MM" type="QString" name="distance_unit" />
      <Option value="0" type="QString" name="line_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="line_width_map_unit_scale" />
      <Option value="MM" type="QString" name="line_width_unit" />
      <Option value="0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
     <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="line" name="@5@2" force_rhr="0" alpha="1">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
      <layer enabled="1" locked="0" id="{00000015-0000-4000-8000-000000000000}" class="SimpleLine" pass="0">
       <Option type="Map">
        <Option value="0" type="QString" name="align_dash_pattern" />
        <Option value="flat" type="QString" name="capstyle" />
        <Option value="5;2" type="QString" name="customdash" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
        <Option value="MM" type="QString" name="customdash_unit" />
        <Option value="0" type="QString" name="dash_pattern_offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
        <Option value="MM" type="QString" name="dash_pattern_offset_unit" />
        <Option value="0" type="QString" name="draw_inside_polygon" />
        <Option value="round" type="QString" name="joinstyle" />
        <Option value="195,212,160,255,rgb:0.76470588235294112,0.83137254901960789,0.62745098039215685,1" type="QString" name="line_color" />
        <Option value="solid" type="QString" name="line_style" />
        <Option value="0.1" type="QString" name="line_width" />
        <Option value="MM" type="QString" name="line_width_unit" />
        <Option value="0" type="QString" name="offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
        <Option value="MM" type="QString" name="offset_unit" />
        <Option value="0" type="QString" name="ring_filter" />
        <Option value="0" type="QString" name="trim_distance_end" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
        <Option value="MM" type="QString" name="trim_distance_end_unit" />
        <Option value="0" type="QString" name="trim_distance_start" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
        <Option value="MM" type="QString" name="trim_distance_start_unit" />
        <Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
        <Option value="0" type="QString" name="use_custom_dash" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" type="QString" name="name" />
         <Option name="properties" />
         <Option value="collection" type="QString" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="6" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{00000016-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="207,220,196,255,rgb:0.81176470588235294,0.86274509803921573,0.7686274509803922,1" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="161,181,146,255,rgb:0.63137254901960782,0.70980392156862748,0.5725490196078431,1" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.12" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer enabled="1" locked="0" id="{00000017-0000-4000-8000-000000000000}" class="PointPatternFill" pass="0">
     <Option type="Map">
      <Option value="0" type="double" name="angle" />
      <Option value="shape" type="QString" name="clip_mode" />
      <Option value="feature" type="QString" name="coordinate_reference" />
      <Option value="1.5" type="QString" name="displacement_x" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="displacement_x_map_unit_scale" />
      <Option value="MM" type="QString" name="displacement_x_unit" />
      <Option value="0" type="QString" name="displacement_y" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="displacement_y_map_unit_scale" />
      <Option value="MM" type="QString" name="displacement_y_unit" />
      <Option value="3" type="QString" name="distance_x" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="distance_x_map_unit_scale" />
      <Option value="MM" type="QString" name="distance_x_unit" />
      <Option value="3" type="QString" name="distance_y" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="distance_y_map_unit_scale" />
      <Option value="MM" type="QString" name="distance_y_unit" />
      <Option value="0" type="QString" name="offset_x" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_x_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_x_unit" />
      <Option value="0" type="QString" name="offset_y" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_y_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_y_unit" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="0" type="QString" name="random_deviation_x" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="random_deviation_x_map_unit_scale" />
      <Option value="MM" type="QString" name="random_deviation_x_unit" />
      <Option value="0" type="QString" name="random_deviation_y" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="random_deviation_y_map_unit_scale" />
      <Option value="MM" type="QString" name="random_deviation_y_unit" />
      <Option value="0" type="QString" name="seed" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
     <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="marker" name="@6@1" force_rhr="0" alpha="1">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
      <layer enabled="1" locked="0" id="{00000018-0000-4000-8000-000000000000}" class="SimpleMarker" pass="0">
       <Option type="Map">
        <Option value="0" type="QString" name="angle" />
        <Option value="square" type="QString" name="cap_style" />
        <Option value="255,0,0,255,rgb:1,0,0,1" type="QString" name="color" />
        <Option value="1" type="QString" name="horizontal_anchor_point" />
        <Option value="bevel" type="QString" name="joinstyle" />
        <Option value="cross" type="QString" name="name" />
        <Option value="0,0" type="QString" name="offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
        <Option value="MM" type="QString" name="offset_unit" />
        <Option value="142,163,127,255,rgb:0.55686274509803924,0.63921568627450975,0.49803921568627452,1" type="QString" name="outline_color" />
        <Option value="solid" type="QString" name="outline_style" />
        <Option value="0.15" type="QString" name="outline_width" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
        <Option value="MM" type="QString" name="outline_width_unit" />
        <Option value="diameter" type="QString" name="scale_method" />
        <Option value="0.9" type="QString" name="size" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
        <Option value="MM" type="QString" name="size_unit" />
        <Option value="1" type="QString" name="vertical_anchor_point" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" type="QString" name="name" />
         <Option name="properties" />
         <Option value="collection" type="QString" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="7" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{00000019-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="181,216,176,255,rgb:0.70980392156862748,0.84705882352941175,0.69019607843137254,1" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="95,154,106,255,rgb:0.37254901960784315,0.60392156862745094,0.41568627450980394,1" type="QString" name="outline_color" />
      <Option value="dash" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="8" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" id="{0000001a-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="219,233,200,255,rgb:0.85882352941176465,0.9137254901960784,0.78431372549019607,1" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="185,207,160,255,rgb:0.72549019607843135,0.81176470588235294,0.62745098039215685,1" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.1" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option value="" type="QString" name="name" />
    <Option name="properties" />
    <Option value="collection" type="QString" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style capitalization="0" isExpression="1" textOpacity="1" fontUnderline="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontWordSpacing="0" namedStyle="Italic" tabStopDistance="6" fontStrikeout="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSize="7" allowHtml="0" multilineHeightUnit="Percentage" legendString="Aa" fontWeight="50" forcedBold="0" forcedItalic="0" blendMode="0" tabStopDistanceUnit="Percentage" fieldName="&quot;name&quot;" fontLetterSpacing="0" fontItalic="1" fontFamily="Lato" multilineHeight="1" textColor="68,115,58,255,rgb:0.26666666666666666,0.45098039215686275,0.22745098039215686,1" fontKerning="1" useSubstitutions="0" fontSizeUnit="Point" textOrientation="horizontal" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1">
    <families />
    <text-buffer bufferSize="0.59999999999999998" bufferOpacity="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferNoFill="1" bufferBlendMode="0" bufferJoinStyle="128" bufferSizeUnits="MM" bufferColor="233,243,223,217,rgb:0.9137254901960784,0.95294117647058818,0.87450980392156863,0.85000381475547415" bufferDraw="1" />
    <text-mask maskSize2="1.5" maskJoinStyle="128" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskOpacity="1" maskEnabled="0" maskType="0" maskedSymbolLayers="" />
    <background shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeY="0" shapeOffsetUnit="MM" shapeOpacity="1" shapeOffsetY="0" shapeType="0" shapeRotation="0" shapeBorderWidth="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeRadiiUnit="MM" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeOffsetX="0" shapeSVGFile="" shapeDraw="0" shapeBlendMode="0" shapeBorderWidthUnit="MM" shapeSizeType="0" shapeRadiiY="0" shapeSizeUnit="MM" shapeSizeX="0" shapeRotationType="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeRadiiX="0">
     <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="fillSymbol" force_rhr="0" alpha="1">
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
      <layer enabled="1" locked="0" id="" class="SimpleFill" pass="0">
       <Option type="Map">
        <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
        <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="color" />
        <Option value="bevel" type="QString" name="joinstyle" />
        <Option value="0,0" type="QString" name="offset" />
        <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
        <Option value="MM" type="QString" name="offset_unit" />
        <Option value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" type="QString" name="outline_color" />
        <Option value="no" type="QString" name="outline_style" />
        <Option value="0" type="QString" name="outline_width" />
        <Option value="MM" type="QString" name="outline_width_unit" />
        <Option value="solid" type="QString" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option value="" type="QString" name="name" />
         <Option name="properties" />
         <Option value="collection" type="QString" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </background>
    <shadow shadowDraw="0" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowUnder="0" shadowScale="100" shadowOffsetAngle="135" shadowRadiusUnit="MM" shadowRadius="1.5" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetGlobal="1" shadowRadiusAlphaOnly="0" shadowOpacity="0.69999999999999996" shadowBlendMode="6" />
    <dd_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </dd_properties>
    <substitutions />
   </text-style>
   <text-format useMaxLineLengthForAutoWrap="1" formatNumbers="0" multilineAlign="1" addDirectionSymbol="0" leftDirectionSymbol="&lt;" rightDirectionSymbol="&gt;" placeDirectionSymbol="0" decimals="3" autoWrapLength="14" wrapChar="" reverseDirectionSymbol="0" plussign="0" />
   <placement lineAnchorClipping="0" geometryGeneratorEnabled="0" quadOffset="4" maximumDistanceUnit="MM" maxCurvedCharAngleIn="25" distMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" dist="0" centroidInside="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorType="PointGeometry" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" rotationAngle="0" offsetUnits="MM" layerType="UnknownGeometry" allowDegraded="0" rotationUnit="AngleDegrees" overlapHandling="PreventOverlap" lineAnchorTextPoint="FollowPlacement" xOffset="0" repeatDistance="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" yOffset="0" centroidWhole="0" prioritization="PreferCloser" overrunDistanceUnit="MM" polygonPlacementFlags="2" repeatDistanceUnits="MM" fitInPolygonOnly="0" priority="5" overrunDistance="0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" offsetType="0" distUnits="MM" geometryGenerator="" maxCurvedCharAngleOut="-25" preserveRotation="1" lineAnchorType="0" placement="4" lineAnchorPercent="0.5" placementFlags="10" />
   <rendering labelPerPart="0" scaleMax="30000" obstacleType="1" upsidedownLabels="0" fontLimitPixelSize="0" fontMaxPixelSize="10000" obstacle="0" obstacleFactor="1" maxNumLabels="2000" fontMinPixelSize="0" minFeatureSize="7" zIndex="0" mergeLines="0" limitNumLabels="0" scaleMin="0" scaleVisibility="1" drawLabels="1" unplacedVisibility="0" />
   <dd_properties>
    <Option type="Map">
     <Option value="" type="QString" name="name" />
     <Option name="properties" />
     <Option value="collection" type="QString" name="type" />
    </Option>
   </dd_properties>
   <callout type="simple">
    <Option type="Map">
     <Option value="pole_of_inaccessibility" type="QString" name="anchorPoint" />
     <Option value="0" type="int" name="blendMode" />
     <Option type="Map" name="ddProperties">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
     <Option value="false" type="bool" name="drawToAllParts" />
     <Option value="0" type="QString" name="enabled" />
     <Option value="point_on_exterior" type="QString" name="labelAnchorPoint" />
     <Option value="&lt;symbol clip_to_extent=&quot;1&quot; frame_rate=&quot;10&quot; is_animated=&quot;0&quot; type=&quot;line&quot; name=&quot;symbol&quot; force_rhr=&quot;0&quot; alpha=&quot;1&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; type=&quot;QString&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; type=&quot;QString&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer enabled=&quot;1&quot; locked=&quot;0&quot; id=&quot;{7bfe8952-3ff4-4ee7-99b0-7b57cb2df0c1}&quot; class=&quot;SimpleLine&quot; pass=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option value=&quot;square&quot; type=&quot;QString&quot; name=&quot;capstyle&quot;/&gt;&lt;Option value=&quot;5;2&quot; type=&quot;QString&quot; name=&quot;customdash&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option value=&quot;bevel&quot; type=&quot;QString&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; type=&quot;QString&quot; name=&quot;line_color&quot;/&gt;&lt;Option value=&quot;solid&quot; type=&quot;QString&quot; name=&quot;line_style&quot;/&gt;&lt;Option value=&quot;0.3&quot; type=&quot;QString&quot; name=&quot;line_width&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;offset&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; type=&quot;QString&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; type=&quot;QString&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" type="QString" name="lineSymbol" />
     <Option value="0" type="double" name="minLength" />
     <Option value="3x:0,0,0,0,0,0" type="QString" name="minLengthMapUnitScale" />
     <Option value="MM" type="QString" name="minLengthUnit" />
     <Option value="0" type="double" name="offsetFromAnchor" />
     <Option value="3x:0,0,0,0,0,0" type="QString" name="offsetFromAnchorMapUnitScale" />
     <Option value="MM" type="QString" name="offsetFromAnchorUnit" />
     <Option value="0" type="double" name="offsetFromLabel" />
     <Option value="3x:0,0,0,0,0,0" type="QString" name="offsetFromLabelMapUnitScale" />
     <Option value="MM" type="QString" name="offsetFromLabelUnit" />
    </Option>
   </callout>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
