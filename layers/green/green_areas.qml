<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" styleCategories="Symbology|Labeling|Rendering" simplifyLocal="1" simplifyAlgorithm="0" minScale="100000000" simplifyMaxScale="1" version="3.40.6-Bratislava" maxScale="0" labelsEnabled="1" autoRefreshMode="Disabled" simplifyDrawingTol="1" symbologyReferenceScale="-1">
 <renderer-v2 referencescale="-1" type="categorizedSymbol" symbollevels="0" enableorderby="0" attr="kind" forceraster="0">
  <categories>
   <category symbol="0" render="true" uuid="{00000001-0000-4000-8000-000000000000}" value="park" type="string" label="park" />
   <category symbol="1" render="true" uuid="{00000002-0000-4000-8000-000000000000}" value="forest" type="string" label="forest" />
   <category symbol="2" render="true" uuid="{00000003-0000-4000-8000-000000000000}" value="meadow" type="string" label="meadow" />
   <category symbol="3" render="true" uuid="{00000004-0000-4000-8000-000000000000}" value="playground" type="string" label="playground" />
   <category symbol="4" render="true" uuid="{00000005-0000-4000-8000-000000000000}" value="sports" type="string" label="sports" />
   <category symbol="5" render="true" uuid="{00000006-0000-4000-8000-000000000000}" value="allotments" type="string" label="allotments" />
   <category symbol="6" render="true" uuid="{00000007-0000-4000-8000-000000000000}" value="cemetery" type="string" label="cemetery" />
   <category symbol="7" render="true" uuid="{00000008-0000-4000-8000-000000000000}" value="reserve" type="string" label="reserve" />
   <category symbol="8" render="true" uuid="{00000009-0000-4000-8000-000000000000}" value="other" type="string" label="other" />
  </categories>
  <symbols>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="0" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000000a-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="205,229,185,255,rgb:0.80392156862745101,0.89803921568627454,0.72549019607843135,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="163,198,135,255,rgb:0.63921568627450975,0.77647058823529413,0.52941176470588236,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="1" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000000b-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="185,214,166,255,rgb:0.72549019607843135,0.83921568627450982,0.65098039215686276,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="156,192,133,255,rgb:0.61176470588235299,0.75294117647058822,0.52156862745098043,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.1" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{0000000c-0000-4000-8000-000000000000}" class="PointPatternFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="double" value="0" name="angle" />
      <Option type="QString" value="shape" name="clip_mode" />
      <Option type="QString" value="feature" name="coordinate_reference" />
      <Option type="QString" value="1.7" name="displacement_x" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="displacement_x_map_unit_scale" />
      <Option type="QString" value="MM" name="displacement_x_unit" />
      <Option type="QString" value="0" name="displacement_y" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="displacement_y_map_unit_scale" />
      <Option type="QString" value="MM" name="displacement_y_unit" />
      <Option type="QString" value="3.4" name="distance_x" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_x_map_unit_scale" />
      <Option type="QString" value="MM" name="distance_x_unit" />
      <Option type="QString" value="3.4" name="distance_y" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_y_map_unit_scale" />
      <Option type="QString" value="MM" name="distance_y_unit" />
      <Option type="QString" value="0" name="offset_x" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_x_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_x_unit" />
      <Option type="QString" value="0" name="offset_y" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_y_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_y_unit" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="0" name="random_deviation_x" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="random_deviation_x_map_unit_scale" />
      <Option type="QString" value="MM" name="random_deviation_x_unit" />
      <Option type="QString" value="0" name="random_deviation_y" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="random_deviation_y_map_unit_scale" />
      <Option type="QString" value="MM" name="random_deviation_y_unit" />
      <Option type="QString" value="0" name="seed" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="marker" name="@1@1" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="{0000000d-0000-4000-8000-000000000000}" class="SimpleMarker" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="0" name="angle" />
        <Option type="QString" value="square" name="cap_style" />
        <Option type="QString" value="167,201,146,255,rgb:0.65490196078431373,0.78823529411764703,0.5725490196078431,1" name="color" />
        <Option type="QString" value="1" name="horizontal_anchor_point" />
        <Option type="QString" value="bevel" name="joinstyle" />
        <Option type="QString" value="circle" name="name" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="167,201,146,255,rgb:0.65490196078431373,0.78823529411764703,0.5725490196078431,1" name="outline_color" />
        <Option type="QString" value="no" name="outline_style" />
        <Option type="QString" value="0.15" name="outline_width" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option type="QString" value="diameter" name="scale_method" />
        <Option type="QString" value="0.7" name="size" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
        <Option type="QString" value="MM" name="size_unit" />
        <Option type="QString" value="1" name="vertical_anchor_point" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="2" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000000e-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="226,236,202,255,rgb:0.88627450980392153,0.92549019607843142,0.792156862745098,1" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" name="outline_color" />
      <Option type="QString" value="no" name="outline_style" />
      <Option type="QString" value="0.26" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="3" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000000f-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="220,235,176,255,rgb:0.86274509803921573,0.92156862745098034,0.69019607843137254,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="168,191,94,255,rgb:0.6588235294117647,0.74901960784313726,0.36862745098039218,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="4" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000010-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="198,227,207,255,rgb:0.77647058823529413,0.8901960784313725,0.81176470588235294,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="143,192,160,255,rgb:0.5607843137254902,0.75294117647058822,0.62745098039215685,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="5" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000011-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="221,232,194,255,rgb:0.8666666666666667,0.90980392156862744,0.76078431372549016,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="180,198,141,255,rgb:0.70588235294117652,0.77647058823529413,0.55294117647058827,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{00000012-0000-4000-8000-000000000000}" class="LinePatternFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="90" name="angle" />
      <Option type="QString" value="during_render" name="clip_mode" />
      <Option type="QString" value="" name="color" />
      <Option type="QString" value="feature" name="coordinate_reference" />
      <Option type="QString" value="1.6" name="distance" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_map_unit_scale" />
      <Option type="QString" value="MM" name="distance_unit" />
      <Option type="QString" value="0" name="line_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="@5@1" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="{00000013-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="0" name="align_dash_pattern" />
        <Option type="QString" value="flat" name="capstyle" />
        <Option type="QString" value="5;2" name="customdash" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
        <Option type="QString" value="MM" name="customdash_unit" />
        <Option type="QString" value="0" name="dash_pattern_offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
        <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
        <Option type="QString" value="0" name="draw_inside_polygon" />
        <Option type="QString" value="round" name="joinstyle" />
        <Option type="QString" value="195,212,160,255,rgb:0.76470588235294112,0.83137254901960789,0.62745098039215685,1" name="line_color" />
        <Option type="QString" value="solid" name="line_style" />
        <Option type="QString" value="0.1" name="line_width" />
        <Option type="QString" value="MM" name="line_width_unit" />
        <Option type="QString" value="0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="0" name="ring_filter" />
        <Option type="QString" value="0" name="trim_distance_end" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
        <Option type="QString" value="MM" name="trim_distance_end_unit" />
        <Option type="QString" value="0" name="trim_distance_start" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
        <Option type="QString" value="MM" name="trim_distance_start_unit" />
        <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
        <Option type="QString" value="0" name="use_custom_dash" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer id="{00000014-0000-4000-8000-000000000000}" class="LinePatternFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="during_render" name="clip_mode" />
      <Option type="QString" value="" name="color" />
      <Option type="QString" value="feature" name="coordinate_reference" />
      <Option type="QString" value="1.6" name="distance" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_map_unit_scale" />
      <Option type="QString" value="MM" name="distance_unit" />
      <Option type="QString" value="0" name="line_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="@5@2" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="{00000015-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="0" name="align_dash_pattern" />
        <Option type="QString" value="flat" name="capstyle" />
        <Option type="QString" value="5;2" name="customdash" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
        <Option type="QString" value="MM" name="customdash_unit" />
        <Option type="QString" value="0" name="dash_pattern_offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
        <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
        <Option type="QString" value="0" name="draw_inside_polygon" />
        <Option type="QString" value="round" name="joinstyle" />
        <Option type="QString" value="195,212,160,255,rgb:0.76470588235294112,0.83137254901960789,0.62745098039215685,1" name="line_color" />
        <Option type="QString" value="solid" name="line_style" />
        <Option type="QString" value="0.1" name="line_width" />
        <Option type="QString" value="MM" name="line_width_unit" />
        <Option type="QString" value="0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="0" name="ring_filter" />
        <Option type="QString" value="0" name="trim_distance_end" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
        <Option type="QString" value="MM" name="trim_distance_end_unit" />
        <Option type="QString" value="0" name="trim_distance_start" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
        <Option type="QString" value="MM" name="trim_distance_start_unit" />
        <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
        <Option type="QString" value="0" name="use_custom_dash" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="6" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000016-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="207,220,196,255,rgb:0.81176470588235294,0.86274509803921573,0.7686274509803922,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="161,181,146,255,rgb:0.63137254901960782,0.70980392156862748,0.5725490196078431,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{00000017-0000-4000-8000-000000000000}" class="PointPatternFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="double" value="0" name="angle" />
      <Option type="QString" value="shape" name="clip_mode" />
      <Option type="QString" value="feature" name="coordinate_reference" />
      <Option type="QString" value="1.5" name="displacement_x" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="displacement_x_map_unit_scale" />
      <Option type="QString" value="MM" name="displacement_x_unit" />
      <Option type="QString" value="0" name="displacement_y" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="displacement_y_map_unit_scale" />
      <Option type="QString" value="MM" name="displacement_y_unit" />
      <Option type="QString" value="3" name="distance_x" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_x_map_unit_scale" />
      <Option type="QString" value="MM" name="distance_x_unit" />
      <Option type="QString" value="3" name="distance_y" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_y_map_unit_scale" />
      <Option type="QString" value="MM" name="distance_y_unit" />
      <Option type="QString" value="0" name="offset_x" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_x_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_x_unit" />
      <Option type="QString" value="0" name="offset_y" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_y_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_y_unit" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="0" name="random_deviation_x" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="random_deviation_x_map_unit_scale" />
      <Option type="QString" value="MM" name="random_deviation_x_unit" />
      <Option type="QString" value="0" name="random_deviation_y" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="random_deviation_y_map_unit_scale" />
      <Option type="QString" value="MM" name="random_deviation_y_unit" />
      <Option type="QString" value="0" name="seed" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="marker" name="@6@1" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="{00000018-0000-4000-8000-000000000000}" class="SimpleMarker" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="0" name="angle" />
        <Option type="QString" value="square" name="cap_style" />
        <Option type="QString" value="255,0,0,255,rgb:1,0,0,1" name="color" />
        <Option type="QString" value="1" name="horizontal_anchor_point" />
        <Option type="QString" value="bevel" name="joinstyle" />
        <Option type="QString" value="cross" name="name" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="142,163,127,255,rgb:0.55686274509803924,0.63921568627450975,0.49803921568627452,1" name="outline_color" />
        <Option type="QString" value="solid" name="outline_style" />
        <Option type="QString" value="0.15" name="outline_width" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option type="QString" value="diameter" name="scale_method" />
        <Option type="QString" value="0.9" name="size" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
        <Option type="QString" value="MM" name="size_unit" />
        <Option type="QString" value="1" name="vertical_anchor_point" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="7" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000019-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="181,216,176,255,rgb:0.70980392156862748,0.84705882352941175,0.69019607843137254,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="95,154,106,255,rgb:0.37254901960784315,0.60392156862745094,0.41568627450980394,1" name="outline_color" />
      <Option type="QString" value="dash" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="8" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000001a-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="219,233,200,255,rgb:0.85882352941176465,0.9137254901960784,0.78431372549019607,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="185,207,160,255,rgb:0.72549019607843135,0.81176470588235294,0.62745098039215685,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.1" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontUnderline="0" fontWeight="50" multilineHeight="1" capitalization="0" tabStopDistance="6" allowHtml="0" fontLetterSpacing="0" fontWordSpacing="0" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" namedStyle="Italic" textOrientation="horizontal" fontStrikeout="0" fontItalic="1" fontSize="7" textOpacity="1" forcedBold="0" multilineHeightUnit="Percentage" isExpression="1" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" textColor="68,115,58,255,rgb:0.26666666666666666,0.45098039215686275,0.22745098039215686,1" fieldName="&quot;name&quot;" useSubstitutions="0" forcedItalic="0" legendString="Aa" fontKerning="1" fontFamily="Lato" tabStopDistanceUnit="Percentage">
    <families />
    <text-buffer bufferBlendMode="0" bufferSize="0.59999999999999998" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferJoinStyle="128" bufferOpacity="1" bufferNoFill="1" bufferColor="233,243,223,217,rgb:0.9137254901960784,0.95294117647058818,0.87450980392156863,0.85000381475547415" />
    <text-mask maskEnabled="0" maskOpacity="1" maskJoinStyle="128" maskedSymbolLayers="" maskSize2="1.5" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" />
    <background shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetY="0" shapeSVGFile="" shapeRotation="0" shapeRotationType="0" shapeRadiiY="0" shapeSizeY="0" shapeOffsetX="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBlendMode="0" shapeRadiiX="0" shapeOpacity="1" shapeOffsetUnit="MM" shapeType="0" shapeRadiiUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeSizeX="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeDraw="0" shapeBorderWidth="0" shapeSizeUnit="MM" shapeBorderWidthUnit="MM" shapeSizeType="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0">
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="fillSymbol" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="" class="SimpleFill" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
        <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
        <Option type="QString" value="bevel" name="joinstyle" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
        <Option type="QString" value="no" name="outline_style" />
        <Option type="QString" value="0" name="outline_width" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option type="QString" value="solid" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </background>
    <shadow shadowRadiusAlphaOnly="0" shadowOffsetAngle="135" shadowScale="100" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowRadius="1.5" shadowOffsetGlobal="1" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowBlendMode="6" />
    <dd_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </dd_properties>
    <substitutions />
   </text-style>
   <text-format decimals="3" plussign="0" useMaxLineLengthForAutoWrap="1" reverseDirectionSymbol="0" wrapChar="" autoWrapLength="18" placeDirectionSymbol="0" formatNumbers="0" rightDirectionSymbol="&gt;" multilineAlign="1" leftDirectionSymbol="&lt;" addDirectionSymbol="0" />
   <placement dist="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidWhole="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" distMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" maxCurvedCharAngleIn="25" fitInPolygonOnly="0" overlapHandling="PreventOverlap" distUnits="MM" yOffset="0" xOffset="0" offsetType="0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" overrunDistanceUnit="MM" allowDegraded="0" prioritization="PreferCloser" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" rotationUnit="AngleDegrees" placement="4" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" placementFlags="10" quadOffset="4" layerType="UnknownGeometry" lineAnchorTextPoint="FollowPlacement" rotationAngle="0" maximumDistanceUnit="MM" polygonPlacementFlags="2" priority="5" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" repeatDistanceUnits="MM" repeatDistance="0" preserveRotation="1" centroidInside="0" geometryGeneratorEnabled="0" geometryGenerator="" overrunDistance="0" maximumDistance="0" />
   <rendering zIndex="0" obstacle="0" minFeatureSize="7" fontLimitPixelSize="0" obstacleFactor="1" fontMaxPixelSize="10000" limitNumLabels="0" mergeLines="0" maxNumLabels="2000" obstacleType="1" unplacedVisibility="0" scaleMax="30000" fontMinPixelSize="0" upsidedownLabels="0" scaleVisibility="1" scaleMin="0" labelPerPart="0" drawLabels="1" />
   <dd_properties>
    <Option type="Map">
     <Option type="QString" value="" name="name" />
     <Option name="properties" />
     <Option type="QString" value="collection" name="type" />
    </Option>
   </dd_properties>
   <callout type="simple">
    <Option type="Map">
     <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
     <Option type="int" value="0" name="blendMode" />
     <Option type="Map" name="ddProperties">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
     <Option type="bool" value="false" name="drawToAllParts" />
     <Option type="QString" value="0" name="enabled" />
     <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
     <Option type="QString" value="&lt;symbol force_rhr=&quot;0&quot; frame_rate=&quot;10&quot; is_animated=&quot;0&quot; type=&quot;line&quot; name=&quot;symbol&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer id=&quot;{eda8144e-fb11-46ec-afef-b235c8b1ef0e}&quot; class=&quot;SimpleLine&quot; enabled=&quot;1&quot; pass=&quot;0&quot; locked=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
     <Option type="double" value="0" name="minLength" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
     <Option type="QString" value="MM" name="minLengthUnit" />
     <Option type="double" value="0" name="offsetFromAnchor" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
     <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
     <Option type="double" value="0" name="offsetFromLabel" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
     <Option type="QString" value="MM" name="offsetFromLabelUnit" />
    </Option>
   </callout>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
