<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" simplifyMaxScale="1" simplifyLocal="1" symbologyReferenceScale="-1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" minScale="100000000" labelsEnabled="0" maxScale="0" styleCategories="Symbology|Labeling|Rendering" simplifyAlgorithm="0" simplifyDrawingTol="1">
 <renderer-v2 forceraster="0" enableorderby="0" attr="ptal" referencescale="-1" type="categorizedSymbol" symbollevels="0">
  <categories>
   <category render="true" label="0" uuid="{00000001-0000-4000-8000-000000000000}" value="0" type="string" symbol="0" />
   <category render="true" label="1a" uuid="{00000002-0000-4000-8000-000000000000}" value="1a" type="string" symbol="1" />
   <category render="true" label="1b" uuid="{00000003-0000-4000-8000-000000000000}" value="1b" type="string" symbol="2" />
   <category render="true" label="2" uuid="{00000004-0000-4000-8000-000000000000}" value="2" type="string" symbol="3" />
   <category render="true" label="3" uuid="{00000005-0000-4000-8000-000000000000}" value="3" type="string" symbol="4" />
   <category render="true" label="4" uuid="{00000006-0000-4000-8000-000000000000}" value="4" type="string" symbol="5" />
   <category render="true" label="5" uuid="{00000007-0000-4000-8000-000000000000}" value="5" type="string" symbol="6" />
   <category render="true" label="6a" uuid="{00000008-0000-4000-8000-000000000000}" value="6a" type="string" symbol="7" />
   <category render="true" label="6b" uuid="{00000009-0000-4000-8000-000000000000}" value="6b" type="string" symbol="8" />
  </categories>
  <symbols>
   <symbol name="0" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000a-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="158,27,50,255,rgb:0.6196078431372549,0.10588235294117647,0.19607843137254902,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000b-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="217,100,43,255,rgb:0.8509803921568627,0.39215686274509803,0.16862745098039217,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000c-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="240,163,94,255,rgb:0.9411764705882353,0.6392156862745098,0.3686274509803922,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000d-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="247,220,140,255,rgb:0.9686274509803922,0.8627450980392157,0.5490196078431373,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="4" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000e-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="211,229,194,255,rgb:0.8274509803921568,0.8980392156862745,0.7607843137254902,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="5" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000f-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="142,199,184,255,rgb:0.5568627450980392,0.7803921568627451,0.7215686274509804,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="6" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{00000010-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="75,163,173,255,rgb:0.29411764705882354,0.6392156862745098,0.6784313725490196,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="7" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{00000011-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="33,117,155,255,rgb:0.12941176470588237,0.4588235294117647,0.6078431372549019,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="8" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{00000012-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="18,63,109,255,rgb:0.07058823529411765,0.24705882352941178,0.42745098039215684,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" value="" type="QString" />
    <Option name="properties" />
    <Option name="type" value="collection" type="QString" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
